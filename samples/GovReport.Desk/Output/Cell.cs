using GovReport.Domain;
using Spectre.Console;

namespace GovReport.Desk.Output;

/// <summary>One value: as a table shows it, and exactly, as a line of JSON has it.</summary>
/// <param name="Exact">The print form; null where there is no value.</param>
/// <param name="Shown">What the table shows in its place.</param>
/// <param name="Color">The colour on a terminal that has colours.</param>
/// <param name="Bar">A bar in place of the text.</param>
internal readonly record struct Cell(string? Exact, string? Shown, Color? Color = null, Bar? Bar = null)
{
    /// <summary>What the table shows, all of it visible, so that columns are as wide as what stands in them.</summary>
    public string? Shown { get; } = Shown is null ? null : string.Join('\n', Shown.Split('\n').Select(Visible.Of));

    public static implicit operator Cell(string? text) => new(text, text);

    /// <summary>A value in its own print form.</summary>
    public static Cell Of(object? value) => value?.ToString();

    /// <summary>The member's name for programs, its word in the field for readers.</summary>
    public static Cell Named<TEnum>(TEnum? member, Language language, Color? color = null)
        where TEnum : struct, Enum =>
        member is { } named ? new(named.ToString(), Glossary.NameOf(named, language), color) : default;

    /// <summary>A percentage: the exact one, shown with one place.</summary>
    public static Cell Rate(Percentage? rate) => rate is { } value ? new(value.ToString("R"), value.ToString("0.0")) : default;
}
