using System.Collections.Frozen;
using System.Text.Json;

namespace Corpus.Cli.Json;

/// <summary>How the members of an enumeration are spelt in JSON: <c>AtLeast</c> is <c>atLeast</c>.</summary>
internal static class JsonNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, JsonEncodedText> Names = Enum.GetValues<T>().ToFrozenDictionary(
        value => value,
        value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));

    public static JsonEncodedText Of(T value) => Names[value];
}
