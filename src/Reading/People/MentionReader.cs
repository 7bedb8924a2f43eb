using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Tells for each run of capitalised words whom it names, and gathers mentions and roles.</summary>
internal sealed class MentionReader(DocumentProse prose, PersonIndex index)
{
    /// <summary>How many roles a person keeps; each new one is compared with them.</summary>
    private const int MostRoles = 16;

    /// <summary>A comma and a conjunction.</summary>
    private const int LongestJoint = 2;

    private readonly RoleReader roles = new(prose, RoleTable.Default);

    private TextRange shared;
    private int sharedEnd;

    /// <summary>In text order.</summary>
    public List<PersonMention> Mentions { get; } = [];

    public void Read(in ProsePassage passage, NameRun run)
    {
        if (run.Name >= run.End)
        {
            AddSurnameOfRole(run);
            return;
        }

        if (run.Has(NameTraits.TitleCase))
        {
            AddKnownNamesWithin(run);
            return;
        }

        var start = roles.StartBefore(passage, run);
        var person = Identify(run, roles.GenderBefore(start, run.Name));
        if (person >= 0)
        {
            AddRoles(passage, run, start, person);
            var first = start == run.First ? StartOfParticles(passage, run, person) : run.Name;
            Add(new PersonMention(Math.Min(start, first), first, run.End, person));
        }
    }

    /// <summary>Where a surname starts whose small particles stand before it as in the full name: <c>dos Santos said</c>.</summary>
    private int StartOfParticles(in ProsePassage passage, NameRun run, int person)
    {
        var name = index.People[person].Name;
        var (first, particle) = (run.Name, name.Surname - 1);
        while (run.End - run.Name == 1 && first > passage.FirstToken && particle > name.First
            && prose.Tokens[particle].Is(WordClass.NameParticle) && prose.Tokens[particle].Lexeme == prose.Tokens[first - 1].Lexeme)
        {
            first--;
            particle--;
        }

        return first;
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
        var name = NamePartsReader.Read(prose, run);
        if (run.Has(NameTraits.Full))
        {
            var same = NameJudge.IsFullName(run) || index.FindSame(name) >= 0;
            return same ? index.Learn(name, gender) : -1;
        }

        if (run.Has(NameTraits.Article) && !run.Has(NameTraits.Titled))
        {
            return -1;
        }

        var known = index.FindByWord(name.Surname, gender);
        if (known >= 0)
        {
            // `The Lopez-Berg debate` names two, and `Ros-Lehtinen` one whose name has that hyphen.
            if (run.Has(NameTraits.Hyphen) && !run.Has(NameTraits.Addressed) && !IsHyphenated(index.People[known].Name))
            {
                return -1;
            }

            index.People[known].Learn(name, gender);
            return known;
        }

        return NameJudge.IsBareName(run) ? index.Learn(name, gender) : -1;
    }

    private bool IsHyphenated(NameParts name) => name.Surname > name.First && prose.Tokens[name.Surname - 1].Kind == TokenKind.Hyphen;

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

            // `Maria Lopez` is one mention, and so is `Lopez`.
            var end = i + 1;
            while (end < run.End
                && (prose.Tokens[end].Kind == TokenKind.Hyphen
                || (prose.Tokens[end].IsWord && index.FindByWord(end, Gender.Unknown) == person)))
            {
                end++;
            }

            end -= prose.Tokens[end - 1].Kind == TokenKind.Hyphen ? 1 : 0;
            Add(new PersonMention(i, i, end, person));
            i = end - 1;
        }
    }

    private void AddRoles(in ProsePassage passage, NameRun run, int start, int person)
    {
        var known = index.People[person].Roles;
        var hasOwn = roles.TryReadBefore(start, run.Name, out var before);
        if (hasOwn)
        {
            AddOnce(known, before);
            shared = IsOfMany(prose.Tokens[run.Name - 1]) ? before : default;
        }
        else if (shared.Length > 0 && GoesOn(run.First))
        {
            AddOnce(known, shared);
        }
        else
        {
            shared = default;
        }

        sharedEnd = run.End;

        if (roles.TryReadBehind(passage, run.End, out var behind))
        {
            AddOnce(known, behind);
        }
    }

    /// <summary><c>economists Ann Lee and Paul Berg</c>: the plural is that of all the names in a row.</summary>
    private bool IsOfMany(in Token noun) => noun.Is(WordClass.Role | WordClass.PersonNoun) && noun.Length > 1
        && prose.Text[noun.End - 1] == 's' && prose.Text[noun.End - 2] != 's';

    /// <summary>Whether only a comma or <c>and</c> stands between the name before and this one.</summary>
    private bool GoesOn(int first)
    {
        for (var i = sharedEnd; i < first; i++)
        {
            if (prose.Text[prose.Tokens[i].Start] != ',' && !prose.Tokens[i].Is(WordClass.Conjunction))
            {
                return false;
            }
        }

        return first > sharedEnd && first - sharedEnd <= LongestJoint;
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
        Mentions.Add(mention);
        var person = index.People[mention.Person];
        person.MentionCount++;
        person.Mentions.Add(new TextRange(prose.Tokens[mention.First].Start, prose.Tokens[mention.End - 1].End));
    }
}
