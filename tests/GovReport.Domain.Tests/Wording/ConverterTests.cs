using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace GovReport.Domain.Tests.Wording;

public class ConverterTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_date_is_a_key_as_well()
    {
        var options = new JsonSerializerOptions { Converters = { new DateConverter() } };
        var dates = new Dictionary<LocalDate, int> { [new LocalDate(2025, 3, 1)] = 4 };

        string json = JsonSerializer.Serialize(dates, options);

        Assert.Equal("""{"2025-03-01":4}""", json);
        Assert.Equal(dates, JsonSerializer.Deserialize<Dictionary<LocalDate, int>>(json, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<LocalDate, int>>("""{"March":4}""", options));
    }

    [Fact]
    public void Escaped_characters_are_read_as_what_they_stand_for() =>
        Assert.Equal(Figure.Parse("5元"), JsonSerializer.Deserialize<Figure>("\"5\\u5143\""));

    [Fact]
    public void A_text_in_pieces_is_read_as_one()
    {
        byte[] json = Encoding.UTF8.GetBytes("\"" + new string('0', 300) + "5元\"");
        using var slow = new OneByteAtATime(json);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Unit>(slow));
        Assert.Equal("5元", JsonSerializer.Deserialize<Figure>(new OneByteAtATime(Encoding.UTF8.GetBytes("\"5元\""))).ToString());
    }

    [Fact]
    public void A_name_that_is_longer_than_usual_is_written_whole()
    {
        string symbol = new('丈', 200);
        var unit = new Unit(symbol, "long", 1);

        Assert.Equal($"\"{symbol}\"", JsonSerializer.Serialize(unit, Readable));
    }

    [Fact]
    public void A_member_of_no_enumeration_is_no_key()
    {
        var stages = new Dictionary<Stage, int> { [(Stage)99] = 1 };

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(stages));
    }

    private sealed class OneByteAtATime(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
