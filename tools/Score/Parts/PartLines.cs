namespace Score.Parts;

/// <summary>The lines of a page that each part stands on, as labelled or as read.</summary>
internal sealed class PartLines
{
    private readonly Dictionary<PartKind, SortedSet<int>> _lines = [];

    public SortedSet<int> this[PartKind kind] => _lines.TryGetValue(kind, out var lines) ? lines : [];

    public void Add(PartKind kind, IEnumerable<int> lines)
    {
        if (!_lines.TryGetValue(kind, out var known))
            _lines.Add(kind, known = []);

        known.UnionWith(lines);
    }
}
