using System.Runtime.InteropServices;
using Corpus.Facts;

namespace Corpus.Reading.Figures;

/// <summary>A number as the text writes it, before unit and context.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Low">The value; the lower end of a vague number.</param>
/// <param name="High">The value; the upper end of a vague number.</param>
/// <param name="Precision">Power of ten of the last digit that is stated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Numeral(int First, int End, decimal Low, decimal High, int Precision, NumeralForm Form)
{
    private const decimal Usual = 1_000_000_000_000m;

    /// <summary>The product of the multipliers it ends with: a million for <c>1.46 million</c>.</summary>
    public decimal Multiplier { get; init; } = 1;

    /// <summary>Why a malformed number has no value; null where it is no number at all, or well formed.</summary>
    public NumberFault? Fault { get; init; }

    /// <summary>The form of a number that has more than plain digits by now.</summary>
    public NumeralForm Marked => Is(NumeralForm.PlainDigits) ? (Form & ~NumeralForm.PlainDigits) | NumeralForm.MarkedDigits : Form;

    public bool Is(NumeralForm any) => (Form & any) != 0;

    /// <summary>The number times a multiplier; false where the product leaves the range of <see cref="decimal"/>.</summary>
    public bool TryScale(decimal multiplier, int end, out Numeral scaled)
    {
        scaled = this;
        // Zero times any multiple is zero, but the multiples themselves may grow too large. Two numbers that are no larger than usual need no division.
        var largest = Math.Max(Multiplier, Math.Max(Math.Abs(Low), Math.Abs(High)));
        if ((largest > Usual || multiplier > Usual) && largest > decimal.MaxValue / multiplier)
        {
            return false;
        }

        var low = DecimalParts.Trim(Low * multiplier);
        scaled = this with
        {
            End = end,
            Low = low,
            High = High == Low ? low : DecimalParts.Trim(High * multiplier),
            Precision = Precision + DecimalParts.PowerOfTen(multiplier),
            Multiplier = Multiplier * multiplier,
            Form = Marked | NumeralForm.Scaled,
        };
        return true;
    }
}
