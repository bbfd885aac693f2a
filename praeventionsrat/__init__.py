"""What a prevention council is and does; knows neither window nor file."""

VERSION = "0.5.1"
