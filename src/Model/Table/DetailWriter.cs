using System.Text;

namespace Corpus.Table;

/// <summary>Writes what a row says beyond its range; <see cref="DetailReader"/> reads it back in the same order.</summary>
internal readonly struct DetailWriter(StringBuilder output)
{
    private const int PayloadBits = 5;
    private const int More = 1 << PayloadBits;

    /// <summary>Five bits a digit, the lowest first; the sixth bit says that more follow.</summary>
    public void Number(uint value)
    {
        while (value >= More)
        {
            output.Append(TableDigits.Digit(More | (int)(value & (More - 1))));
            value >>= PayloadBits;
        }

        output.Append(TableDigits.Digit((int)value));
    }

    public void Number(int value) => Number((uint)value);

    /// <summary>Small numbers of either sign stay short: 0, -1, 1, -2, …</summary>
    public void Signed(int value) => Number((uint)((value << 1) ^ (value >> 31)));

    public void Range(TextRange range)
    {
        Number(range.Start);
        Number(range.Length);
    }

    /// <summary>The length plus one comes first, so that a missing range is one digit.</summary>
    public void Range(TextRange? range)
    {
        Number(range is { } present ? present.Length + 1 : 0);
        if (range is { } stated)
        {
            Number(stated.Start);
        }
    }

    public void Ranges(TextRange[] ranges)
    {
        Number(ranges.Length);
        foreach (var range in ranges)
        {
            Range(range);
        }
    }

    /// <summary>The four words of a <see cref="decimal"/>, scale and trailing zeros included;
    /// 0 is no value, else one plus scale and sign comes first.</summary>
    public void Decimal(decimal? value)
    {
        if (value is not { } stated)
        {
            Number(0);
            return;
        }

        var words = decimal.GetBits(stated);
        var scale = (words[3] >> 16) & 0xFF;
        Number(1 + (scale << 1) + (words[3] < 0 ? 1 : 0));
        Number(words[0]);
        Number(words[1]);
        Number(words[2]);
    }

    public void Text(string? value)
    {
        if (value is null)
        {
            output.Append('N');
            return;
        }

        var plain = IsPrintableAscii(value);
        output.Append(plain ? 'A' : 'U');
        Number(value.Length);
        if (plain)
        {
            output.Append(value);
            return;
        }

        foreach (var unit in value)
        {
            TableDigits.Write(output, unit, 3);
        }
    }

    private static bool IsPrintableAscii(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
