using System.Globalization;

namespace GovReport.Domain.Tests.Performance;

public class FigureAllocationTests
{
    private static readonly char[] Buffer = new char[64];

    [Theory]
    [InlineData("277.2476万元")]
    [InlineData("2000余万元")]
    [InlineData("6.5%")]
    [InlineData("-0.3个百分点")]
    [InlineData("5千瓦")]
    [InlineData("超过12亿元")]
    [InlineData("378人")]
    public void Reading_and_writing_a_figure_allocates_nothing(string print)
    {
        Allocation.IsNone($"Reading {print}", () => Figure.Parse(print.AsSpan(), CultureInfo.InvariantCulture));
        Figure figure = Figure.Parse(print, CultureInfo.InvariantCulture);
        Allocation.IsNone($"Writing {print}", () => figure.TryFormat(Buffer, out _));
    }
}
