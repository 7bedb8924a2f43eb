namespace Corpus;

/// <summary>An article's table was written by another version of Corpus than the one that reads it.</summary>
public sealed class TableVersionException : InvalidOperationException
{
    /// <summary>Makes the exception with a message of its own.</summary>
    public TableVersionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and the error behind it.</summary>
    public TableVersionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with a message that names no version.</summary>
    public TableVersionException()
        : this("The article's table has another format than this Corpus.Model reads. Rebuild the project that compiled it.")
    {
    }
}
