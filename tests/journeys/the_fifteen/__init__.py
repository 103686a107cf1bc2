"""What the two stories ask of the program, row by row: one journey for each row, by keys, on the sample office."""
