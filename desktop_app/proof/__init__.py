"""Proof that a paper is genuine: digital signatures, the code on the page, and checking both without a network."""
