import pathlib
import sys

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "samples"
sys.path[:0] = [str(SAMPLES / "fivetran-dbt"), str(SAMPLES / "support")]
