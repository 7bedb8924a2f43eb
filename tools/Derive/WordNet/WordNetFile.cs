using System.Globalization;

namespace Derive.WordNet;

/// <summary>One part of speech of WordNet: its <c>data</c> and <c>index</c> files (wndb(5WN)).</summary>
internal sealed class WordNetFile
{
    private readonly Dictionary<int, Synset> synsets = [];
    private readonly List<Sense> senses = [];

    public WordNetFile(string folder, PartOfSpeech part)
    {
        var suffix = part switch { PartOfSpeech.Noun => "noun", PartOfSpeech.Verb => "verb", _ => "adj" };
        foreach (var line in Entries(Path.Combine(folder, "data." + suffix)))
        {
            var synset = ParseSynset(line);
            synsets.Add(synset.Offset, synset);
        }

        foreach (var line in Entries(Path.Combine(folder, "index." + suffix)))
            AddSenses(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>All lemmas in all their senses, by lemma and rank.</summary>
    public IReadOnlyList<Sense> Senses => senses;

    public Synset this[int offset] => synsets[offset];

    /// <summary>The synset at an offset; null if the offset is that of another part of speech.</summary>
    public Synset? Find(int offset) => synsets.GetValueOrDefault(offset);

    /// <summary>The synset that a lemma has in the sense of the given rank.</summary>
    public Synset Find(string lemma, int rank) => senses.First(sense => sense.Lemma == lemma && sense.Rank == rank).Synset;

    /// <summary>A synset and everything below it.</summary>
    public HashSet<int> Closure(IEnumerable<Synset> roots, string down)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>(roots.Select(root => root.Offset));
        while (open.TryPop(out var offset))
        {
            if (!reached.Add(offset))
                continue;

            foreach (var below in this[offset].Related(down))
                open.Push(below);
        }

        return reached;
    }

    /// <summary>Lines of the licence at the top of each file start with a space.</summary>
    private static IEnumerable<string> Entries(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != ' ');

    private static Synset ParseSynset(string line)
    {
        var fields = line.Split(' ');
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var words = new string[count];
        for (var i = 0; i < count; i++)
            words[i] = WithoutMarker(fields[4 + (2 * i)]).Replace('_', ' ');

        var next = 4 + (2 * count);
        var pointers = new Pointer[Number(fields[next++])];
        for (var i = 0; i < pointers.Length; i++, next += 4)
            pointers[i] = new Pointer(fields[next], Number(fields[next + 1]));

        return new Synset(Number(fields[0]), (LexicographerFile)Number(fields[1]), words, pointers);
    }

    /// <summary>Adjectives may carry their syntactic place in brackets: <c>galore(ip)</c>.</summary>
    private static string WithoutMarker(string word) => word.Split('(')[0];

    private void AddSenses(string[] fields)
    {
        var count = Number(fields[2]);
        for (var rank = 1; rank <= count; rank++)
            senses.Add(new Sense(fields[0].Replace('_', ' '), rank, this[Number(fields[^(count - rank + 1)])]));
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
