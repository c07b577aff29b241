package it;

public record Hello(String name) {}
