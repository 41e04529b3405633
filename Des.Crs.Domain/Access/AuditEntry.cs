namespace Des.Crs.Domain.Access;

/// <summary>One line of the append-only record of who did what. Holds keys and numbers, never a resident's name, number or words.</summary>
/// <param name="At">UTC.</param>
/// <param name="Employee">Null when the program itself did it.</param>
/// <param name="Action">A verb of the domain, such as <c>request.complete</c>.</param>
/// <param name="Subject">What it was done to: a request number, a contact's id, a file.</param>
/// <param name="Detail">What else is needed to understand it; at most 400 characters.</param>
public sealed record AuditEntry(DateTimeOffset At, Guid? Employee, string Action, string Subject, string? Detail = null);
