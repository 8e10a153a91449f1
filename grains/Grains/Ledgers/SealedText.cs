using System.Text.Json;
using System.Text.Json.Serialization;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// What another person said or is called in somebody's ledger. The chain covers its seal, a hash of text and salt, so that both
/// can be let go of and the chain still holds (docs/decisions/0024-erasure.md). Rows from before have the text alone.
/// </summary>
/// <param name="Text">The text; null once it was let go of.</param>
/// <param name="Salt">The salt; null for a text from before, and once it was let go of.</param>
/// <param name="Seal">What is left of a text that was let go of.</param>
[JsonConverter(typeof(Json))]
internal sealed record SealedText(string? Text, string? Salt, string? Seal)
{
    /// <summary>A text with a salt; null for none.</summary>
    public static SealedText? Of(string? text, SaltSource? salts) => text is null ? null : new SealedText(text, salts?.Next(), null);

    /// <summary>Without the text. Of one that has no salt nothing is left.</summary>
    public SealedText? LetGo() =>
        Salt is null ? (Seal is null ? null : this) : new SealedText(null, null, Sealing.Seal(JsonEncodedText.Encode(Text!).ToString(), Salt));

    internal sealed class Json : JsonConverter<SealedText>
    {
        public override SealedText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return new SealedText(reader.GetString(), null, null);
            }

            string? text = null, salt = null, seal = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                var value = reader.GetString();
                (text, salt, seal) = name switch
                {
                    "text" => (value, salt, seal),
                    "salt" => (text, value, seal),
                    "seal" => (text, salt, value),
                    _ => throw new JsonException($"A sealed text has no '{name}'."),
                };
            }

            return new SealedText(text, salt, seal);
        }

        public override void Write(Utf8JsonWriter writer, SealedText value, JsonSerializerOptions options)
        {
            if (value is { Salt: null, Seal: null })
            {
                writer.WriteStringValue(value.Text);
                return;
            }

            writer.WriteStartObject();
            if (value.Seal is not null)
            {
                writer.WriteString("seal", value.Seal);
            }
            else
            {
                writer.WriteString("text", value.Text);
                writer.WriteString("salt", value.Salt);
            }

            writer.WriteEndObject();
        }
    }
}
