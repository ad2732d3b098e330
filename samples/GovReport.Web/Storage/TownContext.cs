using GovReport.Domain;
using Microsoft.EntityFrameworkCore;

namespace GovReport.Web.Storage;

/// <summary>The tables: payments with figures as text, reports as documents.</summary>
internal sealed class TownContext(DbContextOptions<TownContext> options) : DbContext(options)
{
    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<StoredReport> Reports => Set<StoredReport>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Figure>().HaveConversion<StoredAsTownPrint<Figure>, ComparedByPrint<Figure>>();
        configurationBuilder.Properties<ReportingPeriod>().HaveConversion<StoredAsPrint<ReportingPeriod>, ComparedByPrint<ReportingPeriod>>();
        configurationBuilder.Properties<AdministrativeCode>().HaveConversion<StoredAsPrint<AdministrativeCode>, ComparedByPrint<AdministrativeCode>>();
        configurationBuilder.Properties<WorkReport>().HaveConversion<StoredAsDocument>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredReport>().HasKey(report => report.Year);
        modelBuilder.Entity<StoredReport>().Property(report => report.Version).IsConcurrencyToken();

        // SQLite has no decimal: whole numbers of a hundredth of a fen sort and compare as they should.
        modelBuilder.Entity<Payment>().Property(payment => payment.Yuan).HasConversion(yuan => (long)(yuan * Payment.InOneYuan), stored => stored / (decimal)Payment.InOneYuan);
    }

    // EF Core makes the converter itself, so the units of the application are named here.
    private sealed class StoredAsTownPrint<T>() : StoredAsPrint<T>(TownApplication.Units)
        where T : IFormattable, IParsable<T>;
}

/// <summary>A payment of a welfare program (发放).</summary>
internal sealed class Payment
{
    /// <summary>How many of the smallest parts that are kept make one yuan.</summary>
    public const int InOneYuan = 10_000;

    public int Id { get; init; }
    public required string Program { get; init; }
    public required AdministrativeCode Area { get; init; }
    public required ReportingPeriod Period { get; init; }

    /// <summary>The amount as printed.</summary>
    public required Figure Paid { get; init; }

    /// <summary>The printed number in yuan, to select and to sort by: a text does neither. Of 近3万元 it is 30000.</summary>
    public required decimal Yuan { get; init; }

    public Figure? Due { get; init; }
}

/// <summary>The report on a year.</summary>
internal sealed class StoredReport
{
    public required int Year { get; init; }
    public required WorkReport Report { get; set; }

    /// <summary>Another one with every change, so that nobody overwrites what he has not seen.</summary>
    public required Guid Version { get; set; }
}
