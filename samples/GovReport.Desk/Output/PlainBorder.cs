using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovReport.Desk.Output;

/// <summary>A line under the header and blanks between columns, in characters that are one cell wide on every terminal.</summary>
internal sealed class PlainBorder : TableBorder
{
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator or TableBorderPart.HeaderBottomLeft or TableBorderPart.HeaderBottomRight => "-",
        _ => " ",
    };
}
