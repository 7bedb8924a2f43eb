using Corpus.Quantities;

namespace Corpus;

/// <summary>A currency of ISO 4217; the default value is <c>XXX</c>, the standard's code for no currency.</summary>
public readonly struct Currency : IEquatable<Currency>
{
    private const int CodeLength = 3;
    private const string NoCurrency = "XXX";

    private readonly string? code;

    /// <param name="code">Three capital letters of ASCII, such as <c>USD</c>; whether ISO 4217 lists them is not checked.</param>
    /// <exception cref="ArgumentException">The code is not of that form.</exception>
    public Currency(string code)
        : this(code, IsCode(code))
    {
    }

    private Currency(string code, bool isCode)
    {
        if (!isCode)
        {
            throw new ArgumentException("A currency code is three capital letters of ASCII, A to Z.", nameof(code));
        }

        this.code = code == NoCurrency ? null : code;
    }

    /// <summary>The alphabetic code: <c>USD</c>; <c>XXX</c> for no currency.</summary>
    public string Code => code ?? NoCurrency;

    /// <summary>How many decimals amounts are customarily given with, 0 to 4: 2 for US dollars, 0 for yen (from CLDR).</summary>
    public int FractionDigits => CurrencyFractions.Of(Code);

    /// <summary>Whether two currencies are the same.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether two currencies differ.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);

    /// <summary>Reads a code; false, and no currency, where it is not three capital letters of ASCII.</summary>
    public static bool TryParse(string? code, out Currency currency)
    {
        var isCode = IsCode(code);
        currency = isCode ? new Currency(code!, true) : default;
        return isCode;
    }

    /// <inheritdoc/>
    public bool Equals(Currency other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code[0] << 16) + (Code[1] << 8) + Code[2];

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static bool IsCode(string? code) =>
        code is { Length: CodeLength } && code[0] is >= 'A' and <= 'Z' && code[1] is >= 'A' and <= 'Z' && code[2] is >= 'A' and <= 'Z';
}
