namespace Corpus.Generator.Documents;

/// <summary>How documents are spread over generated files: a file each costs half a second an edit at 10,000 documents,
/// 256 files cost 8 ms.</summary>
internal static class Buckets
{
    public const int Count = 256;
}
