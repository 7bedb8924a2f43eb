namespace Corpus.Generator.Project;

/// <summary>What becomes a member: the project's property <c>CorpusMembers</c>. Stated, never guessed from the corpus' size, so that no name
/// comes or goes by itself.</summary>
internal enum MemberLevel
{
    /// <summary>Articles, their quotes and figures, and people.</summary>
    Facts,

    /// <summary>Articles and people; an article's facts are found by number.</summary>
    Articles,

    /// <summary>Nothing: articles and people are found by slug and name.</summary>
    None,
}
