using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Readiness.Grains.Contacts;

/// <summary>
/// The lines of a vCard file, unfolded: a line that begins with a space or tab goes on with the one before. Folds are undone
/// before characters are read, because old programs fold in the middle of one.
/// </summary>
internal sealed class VCardLines
{
    /// <summary>More bytes than a line has that says something kept here. Pictures are longer, and are passed over.</summary>
    private const int MostBytes = 1 << 16;

    private readonly ArrayBufferWriter<byte> _line = new(1024);
    private int _number;
    private int _length;

    /// <summary>
    /// Each line that is not empty, with the number from 1 of the line where it begins. Text is null when it is not in UTF-8;
    /// IsCut when there was more of it than is kept.
    /// </summary>
    public static IEnumerable<(int Number, string? Text, bool IsCut)> Of(ReadOnlyMemory<byte> file)
    {
        var line = new VCardLines();
        for (var (at, number) = (0, 1); at < file.Length; number++)
        {
            var rest = file[at..];
            var end = rest.Span.IndexOfAny((byte)'\r', (byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            at += end < 0 ? rest.Length : end + (rest.Span[end..].StartsWith("\r\n"u8) ? 2 : 1);
            var isFold = line._length > 0 && text.Length > 0 && text.Span[0] is (byte)' ' or (byte)'\t';
            if (!isFold)
            {
                if (line._length > 0)
                {
                    yield return line.Whole();
                }

                line.Begin(number);
            }

            line.Add(text.Span[(isFold ? 1 : 0)..]);
        }

        if (line._length > 0)
        {
            yield return line.Whole();
        }
    }

    private void Begin(int number)
    {
        _line.ResetWrittenCount();
        (_number, _length) = (number, 0);
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        _length += text.Length;
        _line.Write(text[..Math.Min(text.Length, MostBytes - _line.WrittenCount)]);
    }

    private (int, string?, bool) Whole()
    {
        var isCut = _length > _line.WrittenCount;
        return (_number, isCut || Utf8.IsValid(_line.WrittenSpan) ? Encoding.UTF8.GetString(_line.WrittenSpan) : null, isCut);
    }
}
