namespace GovReport.Domain;

public sealed partial record Target
{
    /// <summary>A promise as the report prints it: the comparator comes from the figure's qualifier, else from the indicator's polarity.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">For which period it is promised.</param>
    /// <param name="asPrinted">The goal with its words: 5000亩以上, 3%左右, 4.5—5%.</param>
    /// <param name="aspect">What of the indicator is promised.</param>
    /// <param name="baseline">The value from which it starts, where it is printed.</param>
    public static Target Promise(Indicator indicator, ReportingPeriod period, Figure asPrinted, Aspect aspect = Aspect.Level, Figure? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new()
        {
            IndicatorCode = indicator.Code,
            Period = period,
            Goal = asPrinted,
            Aspect = aspect,
            Baseline = baseline,
            Comparator = ComparatorOf(asPrinted, aspect, indicator.Polarity, baseline),
        };
    }

    private static Comparator ComparatorOf(Figure goal, Aspect aspect, Polarity polarity, Figure? baseline) => goal.Qualifier switch
    {
        Qualifier.About or Qualifier.Nearly => Comparator.About,
        _ when aspect == Aspect.Rank => Comparator.AtMost,
        Qualifier.AtLeast or Qualifier.Over => Comparator.AtLeast,
        Qualifier.Exceeds => Comparator.Exceed,
        Qualifier.AtMost => Comparator.AtMost,
        Qualifier.Below => Comparator.Below,
        _ when goal.Upper is not null => Comparator.Between,
        _ when aspect is Aspect.Reduction or Aspect.Multiple or Aspect.MultipleGrowth => Comparator.AtLeast,
        _ when baseline is { } start && start.Unit.ConvertsTo(goal.Unit) => goal.Value < start.Value ? Comparator.AtMost : Comparator.AtLeast,
        _ => polarity switch
        {
            Polarity.LowerIsBetter => Comparator.AtMost,
            Polarity.None or Polarity.WithinRange => Comparator.About,
            _ => Comparator.AtLeast,
        },
    };
}
