using GovReport.Domain;
using GovReport.Domain.Work;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovReport.Desk.Output;

/// <summary>A bar for what is done, with a stroke where it should be by now.</summary>
/// <param name="done">What is done, 0% to 100%.</param>
/// <param name="due">What is due by the pace; null without one.</param>
/// <param name="color">The colour of what is done.</param>
internal sealed class Bar(Percentage done, Percentage? due, Color color) : Renderable
{
    private const int Narrowest = 10;
    private const int Widest = 14;

    /// <summary>As many blanks as the widest bar has cells.</summary>
    public static string Space { get; } = new(' ', Widest);

    protected override Measurement Measure(RenderOptions options, int maxWidth) =>
        new(Math.Min(Narrowest, maxWidth), Math.Min(Widest, maxWidth));

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int width = Math.Min(Widest, maxWidth);
        int? stroke = due is { } share ? Math.Clamp(CellsOf(share, width), 1, width) - 1 : null;
        for (int at = 0; at < width; at++)
        {
            bool filled = at < CellsOf(done, width);
            yield return at == stroke ? new Segment("|") : new Segment(filled ? "█" : "░", new Style(filled ? color : Color.Grey));
        }
    }

    private static int CellsOf(Percentage share, int width) => (int)(share.Ratio * width).Round(0);
}
