// Holds the precompiled headers that several targets share.
