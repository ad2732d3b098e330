namespace GovReport.Domain;

public readonly partial record struct Growth
{
    /// <summary>同比 of every row: the rate in percent, rounded half away from zero; null where there is none (see <see cref="Reason"/>).</summary>
    /// <param name="previous">The values of last year's period.</param>
    /// <param name="current">The values of this year's period, in a unit that converts.</param>
    /// <param name="rates">Takes the rates; room for as many as there are rows.</param>
    /// <param name="decimals">Places after the point, 0 to 28; every rate has so many.</param>
    /// <returns>How many rates there are.</returns>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    /// <exception cref="ArgumentException">The columns are of percentages, which change in points, or of unlike length.</exception>
    /// <exception cref="OverflowException">A rate does not fit a <see cref="decimal"/>.</exception>
    public static int YearOnYear(Column previous, Column current, Span<decimal?> rates, int decimals = 1) =>
        previous.Unit.IsPercentLike && current.Unit.IsPercentLike
            ? throw new ArgumentException("Percentages change in points, they have no rate: subtract the columns.", nameof(current))
            : ColumnRates.Fill(rates, current, previous, decimals, isChange: true);

    /// <summary>环比 of every row, the same against the previous period of the same kind. Cumulative values have none: de-cumulate them first.</summary>
    /// <inheritdoc cref="YearOnYear(Column, Column, Span{decimal?}, int)"/>
    public static int PeriodOnPeriod(Column previous, Column current, Span<decimal?> rates, int decimals = 1) => YearOnYear(previous, current, rates, decimals);
}
