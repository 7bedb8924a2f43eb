namespace Corpus.Reading.Figures;

/// <summary>
/// Reads a unit behind a number: one of the tables, one with a prefix of the SI, one raised to a power (<c>4 km^3</c>, <c>4 km cubed</c>),
/// or a product of two (<c>5 joule seconds</c>, <c>3 Pa·s</c>).
/// </summary>
internal static class UnitReader
{
    private const string Per = "-per-";

    /// <summary>The longest unit that starts at the token; null where none does.</summary>
    /// <param name="digits">Whether the number is in digits; symbols go with few others.</param>
    public static UnitEntry? Read(SentenceTokens tokens, int at, bool digits, out int end)
    {
        var unit = Factor(tokens, at, digits, out end);
        if (unit is { Id: "second" } && tokens.IsJoint(end) && !tokens.IsJoint(at - 1) && !tokens.EndsWith(at, "s"))
        {
            // `eight second-half goals`: it counts off.
            return null;
        }

        if (unit == null || !(Multiplies(unit) || IsTimes(tokens, end)))
        {
            return unit;
        }

        var next = end + (tokens.IsJoint(end) || IsTimes(tokens, end) ? 1 : 0);
        var adjacent = !IsTimes(tokens, end);
        if (Factor(tokens, next, digits: !adjacent, out var nextEnd) is not { } second
            || (adjacent && !IsCompound(tokens, end - 1, nextEnd)) || second.Kind is FigureKind.Percent)
        {
            return unit;
        }

        end = nextEnd;
        return Named(tokens, $"{unit.Id}-{second.Id}");
    }

    /// <summary>A unit with what raises it.</summary>
    private static UnitEntry? Factor(SentenceTokens tokens, int at, bool digits, out int end)
    {
        var units = tokens.Lexicon.Units;
        var unit = units.Match(tokens, at, digits, out end);
        if (unit == null && tokens.IsWord(at))
        {
            end = at + 1;
            if (IsOperator(tokens, at - 1) && units.Letter(tokens, at, out var raised) is { } letter)
            {
                return Raised(raised) is { } exponent ? Named(tokens, exponent + letter.Id) : letter;
            }

            if (tokens.Has(at, Cue.Square | Cue.Cubic)
                && units.Match(tokens, at + 1, digits: true, out var lengthEnd) is { Kind: FigureKind.Length } length)
            {
                end = lengthEnd;
                return Named(tokens, (tokens.Has(at, Cue.Square) ? "square-" : "cubic-") + length.Id);
            }

            unit = units.MatchPrefixed(tokens[at].In(tokens.Text));
        }

        if (unit == null || PowerAt(tokens, end, unit, out var powerEnd) is not { } power)
        {
            return unit;
        }

        end = powerEnd;
        var per = unit.Id.LastIndexOf(Per, StringComparison.Ordinal);
        return Named(tokens, unit.Id.Insert(per < 0 ? 0 : per + Per.Length, power));
    }

    /// <summary>
    /// Forces, energies, currents and the like are multiplied with times and lengths; those themselves stand side by side.
    /// </summary>
    private static bool Multiplies(UnitEntry unit) =>
        unit.Factor > 0 && unit.Kind is FigureKind.Energy or FigureKind.Power or FigureKind.Other && unit.Id != "degree";

    /// <summary><c>joule seconds</c>: two words, the first in the singular and nothing counted behind the second.</summary>
    private static bool IsCompound(SentenceTokens tokens, int first, int end) =>
        tokens.IsWord(first) && tokens[first].Length > 3 && tokens[end - 1].Length > 3 && !tokens.EndsWith(first, "s")
        && (tokens.EndsWith(end - 1, "s") || tokens.EndsWith(end - 1, "feet") || !tokens.IsWord(end));

    private static bool IsOperator(SentenceTokens tokens, int at) => IsTimes(tokens, at) || tokens.Is(at, '/');

    private static bool IsTimes(SentenceTokens tokens, int at) => tokens.Char(at) is '·' or '⋅' or '*' && tokens[at].Length == 1;

    private static string? PowerAt(SentenceTokens tokens, int at, UnitEntry unit, out int end)
    {
        end = at + 1;
        if (tokens.Is(at, '^') && tokens.Glued(at) && tokens.Glued(at + 1))
        {
            end++;
            return tokens.Is(at + 1, '2') ? "square-" : tokens.Is(at + 1, '3') ? "cubic-" : null;
        }

        if (tokens.Glued(at) && tokens[at].Length == 1 && Raised(tokens.Char(at)) is { } raised)
        {
            return raised;
        }

        return unit.Kind is not (FigureKind.Length or FigureKind.Duration or FigureKind.Speed) ? null
            : tokens.Has(at, Cue.Squared) ? "square-"
            : tokens.Has(at, Cue.Cubed) ? "cubic-" : null;
    }

    private static string? Raised(char digit) => digit switch { '²' => "square-", '³' => "cubic-", _ => null };

    /// <summary>A unit of the tables, or one that has no type of its own.</summary>
    private static UnitEntry Named(SentenceTokens tokens, string id) =>
        tokens.Lexicon.Units.TryFind(id, out var named) ? named!
            : new UnitEntry(id, id.Contains(Per) ? FigureKind.Rate : FigureKind.Other, Base: "", Factor: 0);
}
