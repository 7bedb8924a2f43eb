using Corpus.Generator.Project;

namespace Corpus.Generator.Tests.Project;

public class NamespaceNameTests
{
    [Theory]
    [InlineData("Linden", "Linden")]
    [InlineData("My-App.2nd", "My_App._2nd")]
    [InlineData("Over.class", "Over.@class")]
    [InlineData("", "Corpus")]
    [InlineData("...", "Corpus")]
    public void A_namespace_is_made_valid(string stated, string expected) => Assert.Equal(expected, NamespaceName.Valid(stated));
}
