// The packed models as bytes of the program.
asm(R"(
    .pushsection .rodata.stepwell_models, "a"
    .global stepwell_models_begin
    .hidden stepwell_models_begin
    .global stepwell_models_end
    .hidden stepwell_models_end
stepwell_models_begin:
    .incbin ")" STEPWELL_MODELS_FILE R"("
stepwell_models_end:
    .byte 0
    .popsection
)");
