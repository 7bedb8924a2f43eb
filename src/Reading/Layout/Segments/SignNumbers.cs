using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Walks over the numbers of the signs that an <see cref="Evidence"/> holds, as <c>foreach</c> asks for it.</summary>
internal struct SignNumbers(Evidence evidence)
{
    private EvidencePlace place = EvidencePlace.Line;
    private ulong left = evidence.Line;

    public int Current { get; private set; }

    public readonly SignNumbers GetEnumerator() => this;

    public bool MoveNext()
    {
        while (left == 0)
        {
            if (place == EvidencePlace.Caption)
            {
                return false;
            }

            left = evidence.Signs(++place);
        }

        Current = Evidence.NumberOf(place, BitNumber.Lowest(left));
        left &= left - 1;
        return true;
    }
}
