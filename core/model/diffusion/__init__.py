"""The osu-diffusion model, which moves the coarse positions of V28 and V29 to where a mapper would put them."""
