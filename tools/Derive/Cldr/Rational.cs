using System.Globalization;
using System.Numerics;

namespace Derive.Cldr;

/// <summary>An exact fraction in lowest terms, the denominator positive: conversion factors lose nothing.</summary>
internal readonly record struct Rational
{
    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public static Rational One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static Rational PowerOf(int number, int exponent) =>
        exponent < 0 ? new(1, BigInteger.Pow(number, -exponent)) : new(BigInteger.Pow(number, exponent), 1);

    /// <summary>Reads a decimal number, with an exponent or without: <c>1.602177E-19</c>.</summary>
    public static Rational Parse(string text)
    {
        var parts = text.Trim().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
        return new Rational(digits, 1) * PowerOf(10, exponent - decimals);
    }

    /// <summary>A plain decimal where one is exact (<c>0.3048</c>), else a fraction (<c>463/900</c>).</summary>
    public override string ToString()
    {
        for (var decimals = 0; decimals <= 60; decimals++)
        {
            var shifted = BigInteger.DivRem(Numerator * BigInteger.Pow(10, decimals), Denominator, out var remainder);
            if (!remainder.IsZero)
                continue;

            var digits = shifted.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
    }
}
