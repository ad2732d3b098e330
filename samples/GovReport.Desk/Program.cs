using GovReport.Desk;
using GovReport.Desk.Output;

return DeskApplication.Run(args, Terminal.OfProcess());
