using System.ComponentModel;

namespace Corpus.Index;

/// <summary>Gives the bytes of a library's index where they lie in the assembly: nothing is copied, whatever their number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> IndexSource();
