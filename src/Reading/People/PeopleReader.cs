using Corpus.Facts;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>
/// The stage that finds the people of an article. Full names come first, from all passages; then single words that one of them answers to,
/// and last those that a title or a verb of speech makes a name.
/// </summary>
internal sealed class PeopleReader
{
    /// <summary>How many roles a person keeps; each new one is compared with them.</summary>
    private const int MostRoles = 16;

    private readonly DocumentProse prose;
    private readonly RoleTable titles = RoleTable.Default;
    private readonly PersonIndex index;
    private readonly RoleReader roles;
    private readonly List<NameRun> runs = [];
    private readonly List<int> passageOfRun = [];
    private readonly List<PersonMention> mentions = [];

    private PeopleReader(DocumentProse prose)
    {
        this.prose = prose;
        index = new PersonIndex(prose);
        roles = new RoleReader(prose, titles);
    }

    public static ArticlePeople Read(DocumentProse prose, CancellationToken cancellation)
    {
        var reader = new PeopleReader(prose);
        reader.CutRuns(cancellation);
        reader.AddFullNames();
        reader.AddMentions(cancellation);
        return reader.Gather();
    }

    private void CutRuns(CancellationToken cancellation)
    {
        var reader = new NameRunReader(prose, titles);
        for (var i = 0; i < prose.Passages.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(prose.Passages[i], runs);
            while (passageOfRun.Count < runs.Count)
            {
                passageOfRun.Add(i);
            }
        }
    }

    private void AddFullNames()
    {
        var surnames = new HashSet<uint>();
        foreach (var run in runs)
        {
            if (NameJudge.IsSurname(run))
            {
                surnames.Add(WordHash.Of(prose.TextOf(run.End - 1)));
            }
        }

        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Has(NameTraits.Full) && prose.Tokens[run.Name].Lexeme == WordLexicon.Unknown && surnames.Contains(WordHash.Of(prose.TextOf(run.End - 1))))
            {
                runs[i] = run with { Traits = run.Traits | NameTraits.Recurs };
            }
        }

        foreach (var run in runs)
        {
            if (NameJudge.IsFullName(run))
            {
                index.People[Learn(PartsOf(run.Name, run.End), Gender.Unknown)].MentionCount++;
            }
        }
    }

    private void AddMentions(CancellationToken cancellation)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var run = runs[i];
            if (run.Name >= run.End)
            {
                AddSurnameOfRole(run);
                continue;
            }

            if (run.Has(NameTraits.TitleCase))
            {
                AddKnownNamesWithin(run);
                continue;
            }

            var passage = prose.Passages[passageOfRun[i]];
            var start = roles.StartBefore(passage, run);
            var person = Identify(run, roles.GenderBefore(start, run.Name));
            if (person >= 0)
            {
                AddRoles(passage, run, start, person);
                Add(new PersonMention(start, run.Name, run.End, person));
            }
        }
    }

    /// <summary><c>Baron</c> alone, where the article knows a Martin Baron: the word is an office and his surname.</summary>
    private void AddSurnameOfRole(NameRun run)
    {
        var person = run.End - run.First == 1 && !run.Has(NameTraits.Article) ? index.FindByWord(run.First, Gender.Unknown) : -1;
        if (person >= 0 && run.First > 0 && !prose.Tokens[run.First - 1].Is(WordClass.Determiner))
        {
            Add(new PersonMention(run.First, run.First, run.End, person));
        }
    }

    private int Identify(NameRun run, Gender gender)
    {
        var name = PartsOf(run.Name, run.End);
        if (run.Has(NameTraits.Full))
        {
            var same = NameJudge.IsFullName(run) || index.FindSame(name) >= 0;
            return same ? Learn(name, gender) : -1;
        }

        if (run.Has(NameTraits.Article) && !run.Has(NameTraits.Titled))
        {
            return -1;
        }

        var known = index.FindByWord(name.Surname, gender);
        if (known >= 0)
        {
            index.People[known].Learn(name, gender);
            return known;
        }

        return NameJudge.IsBareName(run) ? Learn(name, gender) : -1;
    }

    /// <summary>Where all words are capitalised only names that the article knows can be told from the rest.</summary>
    private void AddKnownNamesWithin(NameRun run)
    {
        for (var i = run.First; i < run.End; i++)
        {
            if (!prose.Tokens[i].IsWord || prose.Tokens[i].Is(WordClass.FunctionWord))
            {
                continue;
            }

            var person = index.FindByWord(i, Gender.Unknown);
            if (person < 0)
            {
                continue;
            }

            // `Hillary Clinton` is one mention, and so is `Clinton`.
            var end = i + 1;
            while (end < run.End && (prose.Tokens[end].Kind == TokenKind.Hyphen || (prose.Tokens[end].IsWord && index.FindByWord(end, Gender.Unknown) == person)))
            {
                end++;
            }

            end -= prose.Tokens[end - 1].Kind == TokenKind.Hyphen ? 1 : 0;
            Add(new PersonMention(i, i, end, person));
            i = end - 1;
        }
    }

    private int Learn(NameParts name, Gender gender)
    {
        gender = gender == Gender.Unknown ? GenderOf(name) : gender;
        var person = index.FindSame(name);
        if (person < 0)
        {
            return index.Add(name, gender);
        }

        index.People[person].Learn(name, gender);
        return person;
    }

    private void AddRoles(ProsePassage passage, NameRun run, int start, int person)
    {
        var known = index.People[person].Roles;
        if (roles.TryReadBefore(start, run.Name, out var before))
        {
            AddOnce(known, before);
        }

        if (roles.TryReadBehind(passage, run.End, out var behind))
        {
            AddOnce(known, behind);
        }
    }

    private void AddOnce(List<TextRange> known, TextRange role)
    {
        if (known.Count == MostRoles)
        {
            return;
        }

        var text = prose.Text.AsSpan(role.Start, role.Length);
        foreach (var other in known)
        {
            if (prose.Text.AsSpan(other.Start, other.Length).SequenceEqual(text))
            {
                return;
            }
        }

        known.Add(role);
    }

    private void Add(PersonMention mention)
    {
        mentions.Add(mention);
        var person = index.People[mention.Person];
        person.MentionCount++;
        person.Mentions.Add(RangeOf(mention.First, mention.End));
    }

    private ArticlePeople Gather()
    {
        var people = new PersonFact[index.People.Count];
        var genders = new Gender[people.Length];
        for (var i = 0; i < people.Length; i++)
        {
            var entry = index.People[i];
            var name = RangeOf(entry.Name.First, entry.Name.End).In(prose.Text);
            people[i] = new PersonFact(name, entry.Roles.ToArray(), entry.Mentions.ToArray());
            genders[i] = entry.Gender;
        }

        return new ArticlePeople(people, mentions.ToArray(), genders);
    }

    private TextRange RangeOf(int first, int end) => new(prose.Tokens[first].Start, prose.Tokens[end - 1].End);

    private NameParts PartsOf(int first, int end)
    {
        var surname = end - 1;
        while (surname > first && (!prose.Tokens[surname].IsWord || prose.Tokens[surname].Is(WordClass.NameSuffix)))
        {
            surname--;
        }

        var hasSuffix = surname < end - 1;
        var hasGiven = surname > first && !prose.Tokens[first].Is(WordClass.NameParticle);
        return new NameParts(first, end, hasGiven ? first : -1, surname, end - first, hasSuffix);
    }

    private Gender GenderOf(NameParts name)
    {
        var given = prose.Tokens[name.Given >= 0 ? name.Given : name.First];
        return given.Is(WordClass.GivenNameFemale)
            ? given.Is(WordClass.GivenNameMale) ? Gender.Unknown : Gender.Female
            : given.Is(WordClass.GivenNameMale) ? Gender.Male : Gender.Unknown;
    }
}
