namespace Corpus.Table;

/// <summary>Reads what <see cref="DetailWriter"/> wrote, in the same order.</summary>
internal struct DetailReader(string table, int at)
{
    private const int PayloadBits = 5;
    private const int More = 1 << PayloadBits;
    private int at = at;

    public int Number()
    {
        var (value, shift) = (0u, 0);
        while (true)
        {
            var digit = TableDigits.Value(table[at++]);
            value |= (uint)(digit & (More - 1)) << shift;
            if (digit < More)
            {
                return (int)value;
            }

            shift += PayloadBits;
        }
    }

    public int Signed()
    {
        var value = (uint)Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public TextRange Range()
    {
        var start = Number();
        return new TextRange(start, start + Number());
    }

    public TextRange? OptionalRange()
    {
        var length = Number() - 1;
        if (length < 0)
        {
            return null;
        }

        var start = Number();
        return new TextRange(start, start + length);
    }

    public TextRange[] Ranges()
    {
        var ranges = new TextRange[Number()];
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = Range();
        }

        return ranges;
    }

    public decimal? Decimal()
    {
        var head = Number() - 1;
        return head < 0 ? null : new decimal(Number(), Number(), Number(), (head & 1) != 0, (byte)(head >> 1));
    }

    public string? Text()
    {
        var form = table[at++];
        if (form == 'N')
        {
            return null;
        }

        var length = Number();
        var start = at;
        if (form == 'A')
        {
            at += length;
            return table.Substring(start, length);
        }

        var units = new char[length];
        for (var i = 0; i < length; i++, at += 3)
        {
            units[i] = (char)TableDigits.Read(table, at, 3);
        }

        return new string(units);
    }
}
