using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GovReport.Domain.Json;

namespace GovReport.Domain.Tests.Performance;

/// <summary>A value in a document costs no text of its own: it goes into the document and out of it through buffers.</summary>
public sealed class JsonAllocationTests
{
    private const int Times = 1000;

    [Theory]
    [InlineData("277.2476万元")]
    [InlineData("6.5%")]
    [InlineData("2000余万元")]
    public void A_figure_is_written_and_read_without_allocating(string print)
    {
        Figure figure = Figure.Parse(print, CultureInfo.InvariantCulture);

        Assert.Equal((0, 0), Allocated(new PrintFormConverter<Figure>(), figure));
    }

    [Theory]
    [InlineData(ChangeKind.Rate)]
    [InlineData(ChangeKind.Words)]
    public void The_name_of_a_member_is_written_and_read_without_allocating(ChangeKind kind) =>
        Assert.Equal((0, 0), Allocated(new NameConverter<ChangeKind>(), kind));

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-Q1")]
    [InlineData("2024-01/2024-10")]
    [InlineData("FYP14")]
    public void A_period_is_written_without_allocating(string code) =>
        Assert.Equal(0, Allocated(new PrintFormConverter<ReportingPeriod>(), ReportingPeriod.Parse(code, CultureInfo.InvariantCulture)).Written);

    private static (long Written, long Read) Allocated<T>(TextConverter<T> converter, T value)
    {
        ArrayBufferWriter<byte> buffer = new(1 << 20);
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = GovReportJson.Options.Encoder });
        long written = Allocation.Least(Write);
        byte[] json = buffer.WrittenSpan.ToArray();
        return (written, Allocation.Least(Read));

        void Write()
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            writer.WriteStartArray();
            for (int i = 0; i < Times; i++)
            {
                converter.Write(writer, value, GovReportJson.Options);
            }

            writer.WriteEndArray();
            writer.Flush();
        }

        void Read()
        {
            Utf8JsonReader reader = new(json);
            _ = reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                Assert.True(EqualityComparer<T>.Default.Equals(value, converter.Read(ref reader, typeof(T), GovReportJson.Options)));
            }
        }
    }
}
