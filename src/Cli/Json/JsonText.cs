using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Cli.Json;

/// <summary>Strings in JSON, in and out, whatever they hold.</summary>
internal static class JsonText
{
    /// <summary>Output goes to files and terminals, never into a web page: letters of all scripts stay as they are.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The string the reader stands at, lone surrogates included.</summary>
    /// <exception cref="JsonException">The reader stands at something else.</exception>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("\"text\" and \"paste\" must be strings.", null, 0, reader.TokenStartIndex);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader refuses an escaped surrogate that stands alone; a document may hold one all the same.
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            i++;
            text.Append(escaped[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var literal => literal,
            });
            i += escaped[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
