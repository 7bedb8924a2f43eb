using System.Buffers.Binary;
using Corpus.Index;
using CsCheck;

namespace Corpus.Model.Tests.Library;

public class LibraryHashTests
{
    [Fact]
    public void A_block_is_the_same_number_on_machines_of_both_orders_of_bytes() => Gen.Char.Array[4].Sample(units =>
    {
        var (little, big) = (new byte[8], new byte[8]);
        for (var at = 0; at < units.Length; at++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(little.AsSpan(2 * at), units[at]);
            BinaryPrimitives.WriteUInt16BigEndian(big.AsSpan(2 * at), units[at]);
        }

        Assert.Equal(
            LibraryHash.Ordered(BinaryPrimitives.ReadUInt64LittleEndian(little), littleEndian: true),
            LibraryHash.Ordered(BinaryPrimitives.ReadUInt64BigEndian(big), littleEndian: false));
    });
}
