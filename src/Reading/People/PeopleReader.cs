using System.Text;
using Corpus.Facts;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>
/// The stage that finds the people of an article. Full names come first, from all passages; then single words that one of them answers to,
/// and last those that a title or a verb of speech makes a name.
/// </summary>
internal static class PeopleReader
{
    /// <summary>At least so many tokens stand to each run of capitalised words in news; where they are fewer, the list grows.</summary>
    private const int TokensPerRun = 6;

    public static ArticlePeople Read(DocumentProse prose, CancellationToken cancellation)
    {
        using var runs = new PooledList<NameRun>((prose.Tokens.Length / TokensPerRun) + 1);
        var ends = CutRuns(prose, runs, cancellation);
        var index = new PersonIndex(prose);
        MarkRecurringSurnames(prose, runs);
        CommonNames.Mark(prose, runs);
        foreach (var run in runs.Span)
        {
            if (NameJudge.IsFullName(run))
            {
                index.People[index.Learn(NamePartsReader.Read(prose, run), Gender.Unknown)].MentionCount++;
            }
        }

        var mentions = new MentionReader(prose, index);
        for (var (passage, i) = (0, 0); i < runs.Count; i++)
        {
            while (i >= ends[passage])
            {
                passage++;
                cancellation.ThrowIfCancellationRequested();
            }

            mentions.Read(prose.Passages[passage], runs[i]);
        }

        return Gather(prose, index, mentions);
    }

    /// <summary>Cuts the runs of all passages; the result tells where those of each passage end.</summary>
    private static int[] CutRuns(DocumentProse prose, PooledList<NameRun> runs, CancellationToken cancellation)
    {
        var reader = new NameRunReader(prose, RoleTable.Default);
        var ends = new int[prose.Passages.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(prose.Passages[i], runs);
            ends[i] = runs.Count;
        }

        return ends;
    }

    /// <summary>A given name that no table holds is one where the word behind it stands alone elsewhere as a surname does.</summary>
    private static void MarkRecurringSurnames(DocumentProse prose, PooledList<NameRun> runs)
    {
        HashSet<uint>? surnames = null;
        foreach (ref var run in runs.Span)
        {
            if (run.Has(NameTraits.Full) && PeopleWords.IsUnheard(prose.Tokens[run.Name])
                && (surnames ??= SurnamesAlone(prose, runs)).Contains(WordHash.Of(prose.TextOf(run.End - 1))))
            {
                run = run with { Traits = run.Traits | NameTraits.Recurs };
            }
        }
    }

    private static HashSet<uint> SurnamesAlone(DocumentProse prose, PooledList<NameRun> runs)
    {
        var surnames = new HashSet<uint>();
        foreach (var run in runs.Span)
        {
            if (NameJudge.IsSurname(run))
            {
                surnames.Add(WordHash.Of(prose.TextOf(run.End - 1)));
            }
        }

        return surnames;
    }

    /// <summary>A full name that at its second look turned out to be somebody else's leaves an entry without a mention, which is nobody.</summary>
    private static ArticlePeople Gather(DocumentProse prose, PersonIndex index, MentionReader mentions)
    {
        var (people, genders) = (new List<PersonFact>(index.People.Count), new List<Gender>(index.People.Count));
        var numbers = new int[index.People.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var entry = index.People[i];
            if (entry.Mentions.Count == 0)
            {
                continue;
            }

            numbers[i] = people.Count;
            people.Add(new PersonFact(NameOf(prose, entry.Name), entry.Roles.ToArray(), entry.Mentions.ToArray()));
            genders.Add(entry.Gender);
        }

        var numbered = mentions.Mentions.ToArray();
        for (var i = 0; i < numbered.Length; i++)
        {
            numbered[i] = numbered[i] with { Person = numbers[numbered[i].Person] };
        }

        return new ArticlePeople(people.ToArray(), numbered, genders.ToArray());
    }

    /// <summary>The name as the text writes it, any white space between its words as one space.</summary>
    private static string NameOf(DocumentProse prose, NameParts name)
    {
        var folded = new StringBuilder();
        for (var i = name.First; i < name.End; i++)
        {
            var token = prose.Tokens[i];
            if (i > name.First && token.Has(TokenShape.SpaceBefore))
            {
                folded.Append(' ');
            }

            folded.Append(prose.Text, token.Start, token.Length);
        }

        return folded.ToString();
    }
}
