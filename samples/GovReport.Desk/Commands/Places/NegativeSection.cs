using GovReport.Desk.Output;
using GovReport.Domain;

namespace GovReport.Desk.Commands.Places;

/// <summary>Observations below 0 of what is never negative: they are added up as they stand, and shown.</summary>
internal static class NegativeSection
{
    /// <summary>The observations as they come; those that cannot be are noted on the way.</summary>
    public static IEnumerable<Observation> Noted(IEnumerable<Observation> observations, List<Observation> negative)
    {
        foreach (Observation observation in observations)
        {
            if (observation.Value is { Number: < 0 } value
                && (value.Unit.IsNonNegative || IndicatorCatalogue.Standard.Find(observation.IndicatorCode)?.NaturalRange?.Lower is { Number: >= 0 }))
            {
                negative.Add(observation);
            }

            yield return observation;
        }
    }

    public static ISection Of(IReadOnlyList<Observation> negative, Language language) => new Section<Observation>(
        "negative",
        new("负数：这些指标不会小于零，合计照数计入，请核对", "Negative figures of what is never below 0: added as they stand, to be checked"),
        negative,
        new("area", new("单位", "Area"), one => one.Area?.ToString()),
        new("indicator", null, one => one.IndicatorCode),
        new(null, new("指标", "Indicator"), one => NameOf(one, language)) { Widest = 26 },
        new("period", new("报告期", "Period"), one => Cell.Of(one.Period)),
        new("value", new("数值", "Figure"), one => one.Value?.ToString()) { IsNumber = true });

    private static string NameOf(Observation one, Language language) => IndicatorCatalogue.Standard.Find(one.IndicatorCode) is not { } indicator ? one.IndicatorCode
        : language == Language.En ? indicator.EnglishName ?? indicator.Name
        : indicator.Name;
}
