namespace Des.Crs.Domain.Contacts;

/// <summary>How a matter ended for the person who asked.</summary>
public enum MatterOutcome { Answered, Requested, Referred, Transferred }

/// <summary>How a contact ended as a whole.</summary>
public enum ContactOutcome { Completed, Abandoned, WrongNumber }

/// <summary>How somebody reached the city.</summary>
public enum Channel { Phone, WalkIn, Email, Web, Chat, Text, Letter, SocialMedia, Field }
