using Corpus.Facts;
using Corpus.Generator.Emit;
using Corpus.Table;

namespace Corpus.Generator.Tests.Emit;

public class FigureTypeNamesTests
{
    public static TheoryData<FigureKind> Kinds => [.. Enum.GetValues<FigureKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_type_in_code_is_the_type_that_the_model_makes(FigureKind kind)
    {
        var fact = new FigureFact { Range = new TextRange(0, 1), Kind = kind };
        var article = new Article("a.txt", "a", "1", TableWriter.Write(ArticleFacts.Empty with { Figures = [fact] }));

        var type = article.Figures[0].GetType().GetGenericArguments().Single();
        Assert.Equal(type == typeof(decimal) ? "decimal" : type.Name, FigureTypeNames.Of(kind));
    }
}
