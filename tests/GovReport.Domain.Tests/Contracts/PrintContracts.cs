using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovReport.Domain.Json;

namespace GovReport.Domain.Tests;

/// <summary>What every type with a print form keeps: it reads what it writes, everywhere and also in JSON.</summary>
public class PrintContracts
{
    public static TheoryData<string> Cultures => ["", "zh-CN", "en-US", "de-DE", "ar-SA"];

    private static IEnumerable<(string Name, object Value)> Printed =>
        PublicTypes.AllSamples().Where(sample => PublicTypes.HasPrintForm(sample.Value.GetType()));

    [Fact]
    public void These_types_have_a_print_form() =>
        Assert.Equal(
            ["AdministrativeCode", "Figure", "Percentage", "PercentagePoints", "PrintedUnit", "Quantity", "Rational", "ReportingPeriod", "Unit"],
            PublicTypes.All.Where(PublicTypes.HasPrintForm).Select(type => type.Name).Order());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Parse_reads_what_format_writes_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var (_, value) in Printed)
            {
                PublicTypes.Call(typeof(PrintContracts), nameof(ReadsWhatItWrites), value.GetType(), value, CultureInfo.CurrentCulture);
                PublicTypes.Call(typeof(PrintContracts), nameof(ReadsWhatItWrites), value.GetType(), value, null);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_value_prints_otherwise_in_another_culture(string culture)
    {
        (string Name, string Print)[] before = [.. PublicTypes.AllSamples().Select(sample => (sample.Name, sample.Value.ToString()!))];
        CultureInfo usual = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Empty(PublicTypes.AllSamples().Select(sample => (sample.Name, sample.Value.ToString()!)).Except(before).Select(sample => sample.Name));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void A_span_that_is_too_short_is_refused_with_nothing_written()
    {
        foreach (var (name, value) in Printed)
        {
            int length = ((ISpanFormattable)value).ToString("R", null).Length;
            for (int size = 0; size < length; size++)
            {
                int written = 7;
                Assert.False(((ISpanFormattable)value).TryFormat(new char[size], out written, "R", null), name);
                Assert.Equal(0, written);
            }

            Assert.True(((ISpanFormattable)value).TryFormat(new char[length], out int all, "R", null), name);
            Assert.Equal(length, all);
        }
    }

    [Fact]
    public void Every_print_form_refuses_other_text_without_an_exception_and_explains_itself_with_one()
    {
        foreach (var (_, value) in Printed)
        {
            PublicTypes.Call(typeof(PrintContracts), nameof(RefusesOtherText), value.GetType());
        }
    }

    [Fact]
    public void Json_keeps_value_and_print()
    {
        foreach (var (_, value) in Printed)
        {
            PublicTypes.Call(typeof(PrintContracts), nameof(JsonKeeps), value.GetType(), value);
        }
    }

    [Fact]
    public void Json_keeps_every_record_of_the_document()
    {
        Type[] records = [.. PublicTypes.Values.Where(type => !type.IsGenericTypeDefinition && type.GetMethod("<Clone>$") is not null && GovReportJson.Options.TryGetTypeInfo(type, out _))];
        Assert.Contains(typeof(WorkReport), records);
        Assert.Contains(typeof(BenefitStandard), records);
        foreach (object sample in records.SelectMany(PublicTypes.SamplesOf))
        {
            string json = JsonSerializer.Serialize(sample, sample.GetType(), GovReportJson.Options);

            Assert.Equal(sample, JsonSerializer.Deserialize(json, sample.GetType(), GovReportJson.Options));
        }
    }

    [Fact]
    public void Every_type_with_a_print_form_carries_its_converter() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.All.Where(PublicTypes.HasPrintForm), type =>
            Converter(type) == typeof(PrintFormConverter<>).MakeGenericType(type) ? null : $"{type.Name} has no PrintFormConverter"));

    // calculation D12
    [Fact]
    public void Every_type_with_a_print_form_is_converted_from_text_by_whatever_asks_its_type_descriptor() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.All.Where(PublicTypes.HasPrintForm), type =>
            TypeDescriptor.GetConverter(type).GetType() == typeof(PrintFormTypeConverter<>).MakeGenericType(type) ? null : $"{type.Name} has no PrintFormTypeConverter"));

    [Fact]
    public void Every_type_with_a_print_form_reads_a_text_without_a_provider() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.All.Where(PublicTypes.HasPrintForm), type =>
            type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]) is { IsStatic: true } method && (bool)method.Invoke(null, ["?", null])! == false ? null : $"{type.Name} has no TryParse(string, out)"));

    [Fact]
    public void Every_enumeration_carries_its_converter() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.Enums, type =>
            Converter(type) == typeof(NameConverter<>).MakeGenericType(type) ? null : $"{type.Name} has no NameConverter"));

    [Fact]
    public void Json_writes_every_member_of_an_enumeration_by_name()
    {
        foreach (object member in PublicTypes.Enums.SelectMany(type => Enum.GetValues(type).Cast<object>()))
        {
            string json = JsonSerializer.Serialize(member, member.GetType());

            Assert.Equal($"\"{member}\"", json);
            Assert.Equal(member, JsonSerializer.Deserialize(json, member.GetType()));
        }
    }

    private static void ReadsWhatItWrites<T>(T value, IFormatProvider? provider)
        where T : ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        string print = value.ToString("R", provider);
        Assert.Equal(value, FromText<T>(print, provider));
        Assert.Equal(value, T.Parse(print.AsSpan(), provider));
        Assert.True(TryFromText(print, provider, out T? fromText) && value.Equals(fromText), print);
        Assert.True(T.TryParse(print.AsSpan(), provider, out T? fromSpan) && fromSpan.Equals(value), print);
        Assert.Equal(print, T.Parse(print.AsSpan(), provider).ToString("R", provider));
        Span<char> buffer = new char[200];
        Assert.True(value.TryFormat(buffer, out int written, "R", provider), print);
        Assert.Equal(print, buffer[..written].ToString());
    }

    private static void RefusesOtherText<T>()
        where T : ISpanParsable<T>
    {
        foreach (string text in (string[])["?", "12斛", "1 2", "--1", "2024-13", new string('9', 500)])
        {
            Assert.False(TryFromText<T>(text, null, out _), text);
            Assert.False(T.TryParse(text.AsSpan(), null, out _), text);
            Assert.ThrowsAny<FormatException>(() => FromText<T>(text, null));
            Assert.ThrowsAny<FormatException>(() => T.Parse(text.AsSpan(), null));
        }

        Assert.False(TryFromText<T>(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => FromText<T>(null!, null));
    }

    // Text, not its span: of two interfaces the compiler takes the method of the derived one.
    private static T FromText<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TryFromText<T>(string? text, IFormatProvider? provider, out T? value)
        where T : IParsable<T> => T.TryParse(text, provider, out value);

    private static void JsonKeeps<T>(T value)
        where T : ISpanFormattable
    {
        string json = JsonSerializer.Serialize(value);
        Assert.Equal(value.ToString("R", null), JsonSerializer.Deserialize<string>(json));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal(value.ToString("R", null), JsonSerializer.Deserialize<T>(json)!.ToString("R", null));

        var asKey = JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))!;
        Assert.Equal(value, Assert.Single(asKey).Key);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"?\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("12"));
    }

    private static Type? Converter(Type type) =>
        type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Cast<JsonConverterAttribute>().SingleOrDefault()?.ConverterType;
}
