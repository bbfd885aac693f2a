"""What a prevention council is and does; knows neither window nor file."""
