using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes what one article says of a person.</summary>
internal static class PersonJson
{
    public static void Write(Utf8JsonWriter json, Person person, Article article)
    {
        var appearance = person.In(article);
        json.WriteString("name", person.Name);
        json.WriteStartArray("roles");
        foreach (var role in appearance?.Roles ?? [])
        {
            json.WriteStringValue(role.Text);
        }

        json.WriteEndArray();
        json.WriteObjects("mentions", appearance?.Mentions ?? [], static (json, mention) => json.WriteRange(mention.Provenance));
    }
}
