using GovReport.Web;

await TownApplication.Create(args).RunAsync();
