using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads lengths whose units are marks: <c>6’2”</c>, <c>5' 10"</c>, <c>30'</c>, <c>9"</c>. The marks also close quotations: where one
/// is open, they are none of a length.
/// </summary>
internal static class FootInchReader
{
    private const decimal InchesToTheFoot = 12;

    /// <summary>Nobody is taller; below it feet need no mark behind the inches.</summary>
    private const decimal Tallest = 9;

    /// <summary>How far back an open quotation is looked for.</summary>
    private const int QuoteReach = 64;

    /// <summary>Whether a mark stands in or behind the number, which few numbers have.</summary>
    public static bool MayStart(SentenceTokens tokens, int at) =>
        tokens.IsNumber(at) && (tokens[at + 1].Kind == TokenKind.Mark || IsJoined(tokens, at)
            || (tokens[at].Length is > 2 and < 6 && tokens.Text[tokens[at].Start + 1] is '\'' or '’'));

    public static bool TryRead(SentenceTokens tokens, int at, out Quantity quantity)
    {
        quantity = default;
        if (tokens.Glued(at) && !tokens.Is(at - 1, '('))
        {
            return false;
        }

        var span = tokens[at].In(tokens.Text);
        var mark = span.IndexOfAny('\'', '’');
        if (mark > 0)
        {
            return TryHeight(tokens, at, span, mark, out quantity);
        }

        if (tokens.IsJoint(at + 1))
        {
            return TryJoined(tokens, at, out quantity);
        }

        var unit = UnitAt(tokens, at + 1, out var end);
        if (unit == null || IsQuoted(tokens, at, tokens.Char(at + 1)) || !DigitReader.TryRead(span, out var value, out var decimals))
        {
            return false;
        }

        quantity = Make(at, end, value, -decimals, unit);
        return true;
    }

    /// <summary><c>6’2</c> is one token; a mark of inches may follow.</summary>
    private static bool TryHeight(SentenceTokens tokens, int at, ReadOnlySpan<char> span, int mark, out Quantity quantity)
    {
        var marked = UnitAt(tokens, at + 1, out var end) == "inch";
        quantity = default;
        if (!DigitReader.TryRead(span.Slice(0, mark), out var feet, out _)
            || !DigitReader.TryRead(span.Slice(mark + 1), out var inches, out var decimals)
            || inches >= InchesToTheFoot || (!marked && feet is < 3 or > Tallest))
        {
            return false;
        }

        quantity = Make(at, marked ? end : at + 1, (feet * InchesToTheFoot) + inches, -decimals, "inch");
        return true;
    }

    /// <summary><c>6-foot-2</c>, the height of a person; <c>6-foot-2-inch</c></summary>
    private static bool IsJoined(SentenceTokens tokens, int at) =>
        tokens.IsJoint(at + 1) && tokens.IsJoint(at + 3) && tokens.IsNumber(at + 4)
        && tokens.Lexicon.Units.Match(tokens, at + 2, digits: true, out var end) is { Id: "foot" } && end == at + 3;

    private static bool TryJoined(SentenceTokens tokens, int at, out Quantity quantity)
    {
        quantity = default;
        var last = at + 4;
        if (!DigitReader.TryRead(tokens[at].In(tokens.Text), out var feet, out var decimals) || decimals > 0
            || !DigitReader.TryRead(tokens[last].In(tokens.Text), out var inches, out decimals) || inches >= InchesToTheFoot)
        {
            return false;
        }

        var named = tokens.IsJoint(last + 1) && tokens.Lexicon.Units.Match(tokens, last + 2, digits: true, out _) is { Id: "inch" };
        quantity = Make(at, named ? last + 3 : last + 1, (feet * InchesToTheFoot) + inches, -decimals, "inch");
        return true;
    }

    private static Quantity Make(int at, int end, decimal value, int precision, string unit)
    {
        var number = new Numeral(at, at + 1, value, value, precision, NumeralForm.MarkedDigits);
        return new Quantity(at, end, end, number, FigureKind.Length) { Unit = unit };
    }

    /// <summary>A mark close behind the number: one stroke for feet, two for inches; none where a word is close behind it.</summary>
    private static string? UnitAt(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        if (tokens[at].Kind != TokenKind.Mark || (!tokens.Glued(at) && !tokens.Has(at + 1, Cue.Dimension)))
        {
            return null;
        }

        var single = tokens.Char(at) is '\'' or '’';
        var twice = single && tokens.Glued(at + 1) && tokens.Char(at + 1) == tokens.Char(at);
        end += twice ? 1 : 0;
        var closed = !tokens.Glued(end) || !tokens.IsWord(end);
        return !closed ? null : single && !twice ? "foot" : twice || tokens.Char(at) is '"' or '”' ? "inch" : null;
    }

    /// <summary>Whether a quotation is open that the mark may close.</summary>
    private static bool IsQuoted(SentenceTokens tokens, int at, char mark)
    {
        var (open, close) = mark is '"' or '”' ? ('“', '”') : ('‘', '’');
        var depth = 0;
        for (var i = at - 1; i > at - QuoteReach && tokens.Holds(i); i--)
        {
            var c = tokens[i].Kind == TokenKind.Mark ? tokens.Char(i) : '\0';
            if (c == '`')
            {
                return true;
            }

            depth += c == open || (c == mark && mark != close) ? 1 : c == close ? -1 : 0;
        }

        return mark == close ? depth > 0 : depth % 2 != 0;
    }
}
