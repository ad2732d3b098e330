using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documents;

/// <summary>The two documents under samples/data, and a way to walk through what they hold.</summary>
internal static class SampleDocuments
{
    public const string JiulonggangFile = "jiulonggang-2024.json";
    public const string ConstructedTownFile = "constructed-town-2025.json";

    public static WorkReport Jiulonggang { get; } = GovReportJson.Parse(Bytes(JiulonggangFile));

    public static WorkReport ConstructedTown { get; } = GovReportJson.Parse(Bytes(ConstructedTownFile));

    public static WorkReport Of(string file) => file == JiulonggangFile ? Jiulonggang : file == ConstructedTownFile ? ConstructedTown : GovReportJson.Parse(Bytes(file));

    public static byte[] Bytes(string file) => File.ReadAllBytes(RepositoryFiles.PathOf("samples", "data", file));

    /// <summary>Everything that the report states, in the order of the model: observations, targets, projects …</summary>
    public static IReadOnlyList<Element> Elements(this WorkReport report) =>
    [
        .. from list in typeof(WorkReport).GetProperties()
           let type = list.PropertyType.GenericTypeArguments.FirstOrDefault()
           where type?.GetProperty("Section") is not null
           from object value in (IEnumerable)list.GetValue(report)!
           select new Element(value, (string?)type.GetProperty("Section")!.GetValue(value), (Source?)type.GetProperty("Source")!.GetValue(value)),
    ];

    /// <summary>All figures in an element, however deep.</summary>
    public static IEnumerable<Figure> Figures(this Element element) => All<Figure>(element.Value);

    /// <summary>All values of a type in a record of the model, however deep.</summary>
    public static IEnumerable<T> All<T>(object? value) => value switch
    {
        T found => [found],
        IEnumerable items and not string => items.Cast<object?>().SelectMany(All<T>),
        { } record when IsRecord(record.GetType()) => Members(record.GetType()).SelectMany(member => All<T>(member.GetValue(record))),
        _ => [],
    };

    private static bool IsRecord(Type type) =>
        type.Assembly == typeof(WorkReport).Assembly && !type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>() is null;

    private static IEnumerable<PropertyInfo> Members(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    /// <summary>One thing that the report states, with its section and its place in the text.</summary>
    public sealed record Element(object Value, string? Section, Source? Source);
}
