using GovReport.Desk.Output;

namespace GovReport.Desk.Commands;

/// <summary>Bad usage or input that cannot be read; its reason is the one line that the user sees.</summary>
internal sealed class RefusedException(Label reason) : Exception(reason.En)
{
    public RefusedException(string zh, string en)
        : this(new Label(zh, en))
    {
    }

    public Label Reason { get; } = reason;
}
