namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>Lines that open with the same words: a caption pasted twice, a teaser and its headline.</summary>
internal readonly struct RepeatedOpenings
{
    /// <summary>Farther away, in lines, the other one belongs to something else.</summary>
    private const int Near = 12;

    private readonly EqualKeys openings;

    public RepeatedOpenings(LineFeatures[] lines, int[] said)
    {
        var keys = new ulong[said.Length];
        for (var i = 0; i < said.Length; i++)
        {
            keys[i] = lines[said[i]].Opening;
        }

        openings = new EqualKeys(keys);
    }

    public LinePlaces Place(int at)
    {
        if (openings.IsAlone(at))
        {
            return LinePlaces.None;
        }

        var ((above, below), (first, last)) = (openings.Nearest(at), openings.Ends(at));
        var isNear = (above >= 0 && at - above <= Near) || (below >= 0 && below - at <= Near);
        var isFar = at - first > Near || last - at > Near;
        return (isNear ? LinePlaces.OpeningRepeatedNear : LinePlaces.None) | (isFar ? LinePlaces.OpeningRepeatedFar : LinePlaces.None);
    }
}
