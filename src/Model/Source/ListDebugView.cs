using System.Diagnostics;

namespace Corpus.Source;

/// <summary>Shows a list's items in the debugger, in place of the fields that decode them.</summary>
internal sealed class ListDebugView<T>(IEnumerable<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => list.ToArray();
}
