namespace Corpus.Reading.Lexicon;

/// <summary>Takes a table entry apart as the tokenizer takes text apart, so that entries of several words match tokens.</summary>
internal static class PhraseWords
{
    public static List<string> Split(string entry)
    {
        var parts = new List<string>(2);
        for (var i = 0; i < entry.Length;)
        {
            var start = i;
            while (i < entry.Length && IsInside(entry, start, i))
            {
                i++;
            }

            if (i == start)
            {
                i++;
            }

            if (!char.IsWhiteSpace(entry[start]))
            {
                parts.Add(entry.Substring(start, i - start));
            }
        }

        return parts;
    }

    private static bool IsInside(string entry, int start, int i) =>
        CharClass.IsWordPart(entry[i]) || (i > start && entry[i] is '.' or '\'' or '’');
}
