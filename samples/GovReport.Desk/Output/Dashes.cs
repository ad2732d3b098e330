using GovReport.Domain.Work;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovReport.Desk.Output;

/// <summary>A line as wide as its column, in a character that is one cell wide on every terminal.</summary>
internal sealed class Dashes : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(1, 1);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [new(new string('-', maxWidth), new Style(Color.Grey))];
}
